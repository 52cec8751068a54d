sitegenSearch("n101b2f3f-10",`!content negotiation	Rw#,
,t	RO3
+otes	N%3"3
/md	N%3"3
-hing	Rm&H
*of	Nc":Rm
+r	F&&i&3"{!+,
*pass	Rc"3
+ermalinks	FE,!3",!3!:h%V,,!1!M
4lock	FE,!3",!3!:h%V,,!1!M
+rint	Rr&:
*range	Bn!3!A(V#31&!,!H?3!H!fN1!?
+equired	R{&,
+fc	Jt!t23D,
*same	Rv&%
+ecret	R)3
0md	R)3
-urity	Fr&:&3![#,#%
+ince	Rh#&
,te	B*&!3;3k%{%*f*,
.yaml	B*&!3;3k%{%*f*,
+uch	Rm&{"
*templates	Jm&3-3"3
+hat	B7&p!HK3h!%#3*:
,e	Nc#,s!A
-y	Rn&O
+o	Nk"fn":
,o	Bn!,!A#3&t#A"HJ(!?
+ype	*k!1"*!H"?"3!A%,!["*!A&3"1!8#3!:!F"?%?"?"?"?"?"?"?"?"&!A"?"?"?"?"?"?"?%?"?"?"3!?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"&!,!H"?"?"?"?",!3!?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?&:"?"?"?"?"?"?"?"?#?"?(?"?#?"?'1&1#?%?%?"?*:%m"^,3
*urls	Rn&^
*was	Rc":
+hatever	Rx&:
,ere	Nm&{%5&!3
,ich	Nm&3(:
,ose	Rv&^
+ith	Nl&%*3
.out	Ry"3
+ritten	Rn&O
)encoding or	Rc#,
)language en	Rr!*
`)

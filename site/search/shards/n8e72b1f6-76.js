sitegenSearch("n8e72b1f6-76",`!content or	F&&c&3"{!*,
*pass	R|!3
+ermalinks	FD,!3",!3!:c%V+,!1!M
4lock	FD,!3",!3!:c%V+,!1!M
+hp	F}!&"&"&
+rint	Rl&:
+ython	Jz"&)&
*range	Bh!3!A(V#31&!,!H?3!H!fN1!?
+equired	Rt&,
+fc	Fn!t23D,
+uby	F}!&"&"&
,st	F}!&"&"&
*same	Ro&%
+ecret	R)3
0md	R)3
-urity	Fl&:%3![#,#%
+ince	Rb#&
,te	F*&!3:3m%f*,
.yaml	F*&!3:3m%f*,
+uch	Rg&{"
+wift	F}!&"&"&
*templates	Fg&3,3"3
+hat	B6&k!HK3g!%#3*:
,e	J|",r!A
-y	Rh&O
+o	Je"fm":
,o	Bh!,!A#3&t#A"HJ(!?
+ype	*e!1"*!H"?"3!A%,"*!A&3"1!8#3!?"?%?"?"?"?"?"?"?"?"&!A"?"?"?"?"?"?"?%?"?"?"3!?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"&!,!H"?"?"?"?",!3!?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?&:"?"?"?"?"?"?"?"?#?"?(?"?#?"?'1&1#?%?%?"?*:#m"^,3
*urls	Rh&^
*was	R|!:
+hatever	Rq&:
,ere	Ry&&!3
,ich	Rg&3
,ose	Ro&^
+ith	Jf&%)3
.out	Rs"3
+ritten	Rh&O
)encoding or	R|",
)language en	Rl!*
`)

sitegenSearch("n9e80d717-0",`!problems nocredit	Rs"?
-suchform	Rw"?
1order	Ru"?
+occurrences	Rp!*
,f	Rp!:
,pen	Rp!*
/invoices	Rp!*
+per	Ru!1
.minute	Ru!1
,hoto	R~"?
0size	R~"?
+rate	Rl#?
/limit	Rl#?
,ead	Rv"?
/only	Rv"?
+sign	Rr"?
/in	Rr"?
,low	Ry"?
/request	Ry"?
%cess a	J~",,,*H
+re	Ra%3
*behind	Rq#f
*is	Jq#m"3
+t	Rq",
*listens	Rc%,
*the	Jq"&6,),
+ook	Rq#m
*you	Ri#3
)ed a	Rw!3
,it	Rs!,
,rfc	R{!H
,since	Rd%:
*s behind	Rs!:
,is	Rw#f
)ing a	Rz!:
-in	J{%&"&"&
-mode	R~#:
-sounds	Rz!H
)ors and	Rk&3
-in	Rk&3
%duce it	Jo!:z!&
*this	Rn"A
)s its	R|"3
(t application	Bz#&%&"&"&"&
+rc	Jl%&"&
-gis	Jl%&"&
*claude	R{#&
*exchange	Fs%&%&"&"&
*goes	Rm!H
,ogle	Jn%&"&
*has	Ri%&
*is	Ji%&:&
*microsofts	Rt%&
+od	Rk%&
-bwlimited	Rk%&
*nginx	By%&"&"&"&"&"&"&
*railgun	Ri%&
*said	R|#&
+hopify	Jd&&"&"&
*twitter	Rg&&
*windows	Ru%&
*yandex	Rh&&
`)

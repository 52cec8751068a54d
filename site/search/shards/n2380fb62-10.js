sitegenSearch("n2380fb62-10",`!lamp was	R}&1!?!F
&101 as	R}&?
,k	R}&M
*does	R}&?
*has	R}&8
*is	R}&?
*no	R}&F
*when	R}&%
)md 1	R}&?
-0	R}&8
(2 leave	R}&M
*no	R}&F
&201 lamp	R}&F
+ook	R}&M
*names	R}&?
*there	R}&?
)md 5	R}&?
&7 24.90	Ri"?
(shelf	Re"?
&s and	R}&%
(h1	Rc"?
)ttp	Rc"?
(of	R}&*!M
(summary	R}&1!F
(title	Rc"?
(which	R}&8!?
#nded in	Rb#3
&ing page	B%:j&{%":',+V!{-
.s	R|&V
&s on	RQ,
%g dir	Ru&{"
'en	Rh&8
&uage a	R;,
,nd	Nu!%b#f
,s	R|&^
+calls	Rs!,
+de	Rw#?
,oes	Rp!O
+en	Rr!*
+has	Nm!Hj#t
-ve	Rp!h
+is	Ny"3}!m
+keeps	Rp!.
+may	Rw#O
+of	F:,"&t%,0^
,nly	Rw#H
,r	Nj"O1,
+that	J:&|%t)^
-e	Nn&,0^
+write	R::
*s and	Rp!%
-re	Ru&m
,or	Rj",
,that	R:,
,with	Rr%%
#o each	Ru&{%
&khmer	Rz&:
#p further	R|#:
&or	Ra%3
#ravel 11	Rs%:
*application	Rs%&
*builds	Rs%,
*protects	Rs%,
*say	Rs%X
+ome	Rs%^
,urce	Rs%&
)s manual	Rs%H
+number	Rk!A
`)

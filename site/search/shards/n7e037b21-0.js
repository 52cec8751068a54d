sitegenSearch("n7e037b21-0",`!labelsjob refuses	Rs!1
%oratory network	Ry#m
%s api	R{#&!3
#ck its	R;,
'of	Rr"H
'with	R3,
&s a	JZ&p#^*:
)ccess	Ri!t
.controlalloworigin	Ri!t
)ltogether	Rp#,
)n	Rd%3
(csrf	Rq%3
(the	B6&S,':Ef?&!m*3
*ree	Rn!O
(valid	Rr",
#id out	Jr&A(&!C
#mbdas and	Rz&H
%p 0	R{&1!F
(9	R{&1!F
'101	R{&%!:!A!F!M!T
)2	R{&H!M
'201	R{&A!F!M
'404	R{&F
'7	Jc"?&?
'api	R{&%!*!M
'cannot	R{&F
'does	R{&?!F
'has	Rw!:
(ttp	Ju!1!8W?[?
'instead	Rp#?
(s	R{&?
'lists	R{&F
'names	R{&8!?
'of	R{&8!?
'parent	Rw#A
'that	R{&?
'was	R{&1!?!F
&101 as	R{&?
,k	R{&M
*does	R{&?
*has	R{&8
*is	R{&?
*no	R{&F
*when	R{&%
)md 1	R{&?
-0	R{&8
(2 leave	R{&M
*no	R{&F
&201 lamp	R{&F
+ook	R{&M
*names	R{&?
*there	R{&?
)md 5	R{&?
&7 24.90	Rg"?
(shelf	Rc"?
&s and	R{&%
(h1	Ra"?
)ttp	Ra"?
(of	R{&*!M
(summary	R{&1!F
(title	Ra"?
(which	R{&8!?
#nded in	R_#3
`)

sitegenSearch("n24f6b118-6",`!here rfc	Rc":
'so	Rn%%
(upports	Rr!H
'the	Bz!ADA,:%A<,7:
(o	Rn&:
)o	Jk!Hv!:
'what	Jj!,e#?
#uristic lifetime	Ru#O
,may	Rn%%
,never	Rh&"
,source	Rr&?
+ally cacheable	:i!,4O&O#O'O)O'O"O'O&O)O)O
+s such	Ri!^
-without	Ri!,
#xadecimal and	Rz"A
"i but	R'3
#dden flag	Rh&O
*rom	Rr&A
)records	Rg!O
)that	Ry"H
+ing	Rg!H
%e a	Jg!&,A
(nd	Rg!H
'behind	Rw%:
'failures	Rk!:
'no	Rg!H
'the	Jb!,53
'what	Ry#:
&s a	R8,
)mong	R{#3
(its	Rq!A
(that	Rt!O
*e	Fn!A#3^H::
%ing a	Rb#H
)on	Rr"H
)with	Rg!J
#gh is	Rx&:
&er later	R|"3
*imit	Ru#f
)minor	Rr#3
'st 1	Rr#3
+x	Rr#3
*bit	Rh!:
*version	Rr#A
&lighted another	Rq&m
/s	Rq&m
.in	Rq&f
.when	Rq&f
#nt and	Rs!:
(t	Ry!O
'for	Ry!:!H
'goes	Ry!A
'itself	Ry!O
'on	Ry!H
)ly	Ry!H
'while	Ry!3
(ould	R~"A
&ing at	Ry!H
&s 103	Rl!3
(about	Ry!&
)llows	Ry!H
(back	Ry!:
(iana	Rl%&
(links	Rl%3
`)

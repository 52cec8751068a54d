sitegenSearch("n01807bc9-0",`!requests that	Jj!^D3L?
-e	Ru!,
,o	Jh%30:,,
-tal	Rs!3
+whose	Rq"f
,ith	Js!,!1JVd!,
/in	Rl#,
/out	Jw!Oi":
)time and	R_&3
.first	R_&:
.if	Rf%3
.upstream	R_&1
6responsetime	R_&1
-out on	Rc&:
)uri index	Rz#8
2html	Rz#8
-too	R_#(
&ire it	Rd#H
)d a	Rl&A
,nd	F2,b"H":8H
,s	Jp!3b!H
+by	Rn&*
+details	Rm%1
+esri	R_&&
,xcept	Rj&O
+field	J/,}%{'
0s	R~&3
,lag	Rj&O!V
,or	Rn!:
,rom	Rj#h
+headers	>y!&,&%&'&(&&&#&3&K&&&3"
+if	J~!3m"O!V
,n	Rl"3
,t	Jl&A-:
-s	Rl%A
+key	J/&~%3
+link	Rl&,
+other	Rq&,
+required	Rj&O
3if	Rj&O
,fc	Ri!3
+section	F2&y%{!'A%:
2s	JG:e%{!
,o	Rr!V
,sl	R|%3!Q
,tatus	R|"?
+true	B/:%1Q1i#"&V%A,1!F
+where	Jj&O!V),
*headers type	Rj&"
*if required	Rj&O!V
-status	Rj&O!V
-unique	Rj&O
)ment rfc	Rw!,
)s a	J/,!:b!,
,nd	Ri&%
+it	Rp!:
+kept	Rt!%
+of	Rv&A
#send as	Rz"H
(s the	Ro":
&rved 498	Rl%:
`)

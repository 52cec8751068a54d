sitegenSearch("n284c8488-15",`!requests to	Ff%30:,,
-tal	Rq!3
+whose	Ro"f
,ith	Fq!,!1JVd!,
/in	Rj#,
/out	Ju!Oi":
)time and	R}%3
.first	R}%:
.if	Rd%3
.upstream	R}%1
6responsetime	R}%1
-out on	Ra&:
)uri index	Rx#8
2html	Rx#8
-too	R}"(
&ire it	Rb#H
)d a	Rj&A
,nd	F2,_"H":8H
,s	Jn!3b!H
+by	Rl&*
+details	Rk%1
+esri	R}%&
,xcept	Rh&O
+field	J/,{%{'
0s	R|&3
,lag	Rh&O!V
,or	Rl!:
,rom	Rh#h
+headers	>w!&,&%&'&(&&&#&3&K&&&3"
+if	J|!3m"O!V
,n	Rj"3
,t	Jj&A-:
-s	Rj%A
+key	J/&|%3
+link	Rj&,
+other	Ro&,
+required	Rh&O
3if	Rh&O
,fc	Rg!3
+section	F2&w%{!'A%:
2s	JG:c%{!
,o	Rp!V
,sl	Rz%3!Q
,tatus	Rz"?
+true	B/:%1P1h#"&V%A,1!F
+where	Rh&O!V
*headers type	Rh&"
*if required	Rh&O!V
-status	Rh&O!V
-unique	Rh&O
)ment rfc	Ru!,
)s a	J/,!:_!,
,nd	Rg&%
+it	Rn!:
+kept	Rr!%
+of	Rt&A
#send as	Rx"H
(s the	Rm":
&rved 498	Rj%:
+and	Fk!AB&7f
+because	Jj!A(t
`)

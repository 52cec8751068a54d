sitegenSearch("n037c57fe-10",`!grows quickly	R_#H
&th compare	Rs!A
#pc and	J_%&J,
)swers	Rj!3
'client	R_%3
'example	R_%8!?
'g	Rj!&
(rpcweb	Rj!&
'message	Rj!:
'or	R_%3
(ver	Rj!3
'see	R}!f
)rvice	Jj!3w!3
(tatus	Rj!%!3!:
'the	R_%,!:
(owards	R_%3
'which	Rs!A
&message to	Rj!:
&status 0	Rj!3
-as	Rj!:
-because	Rj!3
-grpc	Rj!:
1message	Rj!:
&web it	Rj!:
*puts	Rj!:
*web	Rj!&
-socket	Rj!&
"ssdp new	Rx#:
"uard and	Rt"f
#ess as	Rp"O
(does	Rt"f
(for	Rs!%
(must	Rt"f
(of	R_"O
)r	R_"H
(that	Rt"f
)itles	R,,
)oo	Rl#H
(which	Rw"H
)rite	R}!O
'ed and	Ri!H
*whoever	R|!H
(s and	Rl#H
*the	R}%:
'ing one	R],
+the	R|!H
&t network	Ry#?
(opens	Ry#A
's 0	Rf#?
#ide cache	RD3!:
,ing	JD3i%:!^
/md	JD3i%:!^
(disks	Ry&*
-md	Ry&*
(every	Rv&A
)xit	Ro&H
,codes	Ro&H
1md	Ro&H
(guide	Ry&*
(index	J@3m%:%1!V![
-html	Ro&[
-md	J@3m%:%1!V
*to	Ro&,
)t	Rl&:
`)

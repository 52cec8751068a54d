sitegenSearch("n668590a7-4",`!any value	Rm&3
'ersion	Rf!:
&way	Rs&%
%body as	Rp#:
*can	Rd#3
*else	R|%:
*had	Rv!3
*is	Ro!3
*may	Rc#H
*receive	Ri!H
*supports	Rp#f
*the	Rl!^
+ouching	Rj"f
*which	Rc&V
%one asks	R{!:
)can	Rz!H
)has	Ro!%
)still	Re"O
)that	Rv"H
)who	R{&3
%thing a	Re"f
,nd	Jg#3K:
+but	Rg&{'
+else	Be!H"AD3%3f!:C:
/where	RQ:
+fits	Rs":
+in	Rt!O
,s	Rw&:
+new	Jv!3n":
+of	Rl!:
,ne	Rv%:
+permanent	Re"f
+rclone	Rs&&!J
,fc	Je#O),
+still	Rr!V
+that	Jc",+f
,o	Je!%QO
+yet	Ru":
%way is	Ry"3
&here by	Rr!,
+here	Rh!H
+in	F<,i"Hm!O!{!
+stored	Rx&%
"pache 2.4.71	Jk#m(:
)can	Rx#:
)does	Rx#&
)for	Rx#&
)http	Rx#(
)itself	Rx#3
)misdirected	Ra#f
*od	Rq#3
,negotiationc	Rq#3
,ule	Rg%&
)proxy	Rx#:
.erroroverride	Rx#:
)replace	Rx#,
)sends	Ra#f
)which	Rs"f
*ith	Jd":N3
(s answer	Rq#O
*bw	Rg%,
%rt by	Fe!V)3.H_#{'
(from	Fg",D:I3/:
(if	Rb#f
`)

sitegenSearch("n0093c615-4",`!status then	R~%3
*o	RU:
+o	Je#&%&
*ype	Rl!?
)unauthorized	Rn"&
,vailable	Rj#&
+processable	Rb#&
+supported	R|"&
*pgrade	Ju!:Q&
+stream	R{%1
1status	R{%1
*ri	Jv!3!AF&
+ls	Rg&^
*se	Ri"&
,s	Rj!O
)variant	Rq#&
)was	Ri%&
*e	Ff!H?:c!3*,
*hat	Jv#:W,
+en	Rt":
*ithout	Rf%:
(306switch proxy	Rj":
1proxy in	Rj":
(404not found	Rj!O
)19authentication timeout	Rm%^
9timeout no	Rm%^
)99client closed	R{%3
1closedrequest aws	R{%3
(code accepted	R{!&
.lready	Rb"&
4reported	Rb"&
-bad	Jm"&A&
0gateway	Rm#&
0request	Rm"&
-conflict	Rv"&
0tinue	Rt!&
.reated	Rz!&
-early	Rw!&
2hints	Rw!&
.xpectation	R~"&
8failed	R~"&
-failed	Rd#&
3dependency	Rd#&
.orbidden	Rp"&
/und	Rf"&
-gateway	Ro#&
4timeout	Ro#&
.one	Rw"&
-http	Rp#&
1versionnotsupported	Rp#&
-im	Jc"&>&
/ateapot	R_#&
/used	Rc"&
.n	Rj!,
/sufficient	Rr#&
9storage	Rr#&
`)

sitegenSearch("n798cc51c-15",`!status teapot	Jn!:V&
+mporary	JV1#:V&
*he	Rv&A
,n	Rc&3
*o	RV:
+o	Ji#&%&
*ype	Rp!?
)unauthorized	Rr"&
,vailable	Rn#&
+less	Rz&f
+processable	Rf#&
+supported	Ra#&
*pgrade	Jy!:Q&
+stream	R_&1
1status	R_&1
*ri	Jz!3!AF&
+ls	Rk&^
*se	Rm"&
,s	Rn!O
)variant	Ru#&
)was	Rm%&
*e	Fj!H?:c!3*,
*hat	Rz#:
+en	Rx":
*ithout	Rj%:
(306switch proxy	Rn":
1proxy in	Rn":
(404not found	Rn!O
)19authentication timeout	Rq%^
9timeout no	Rq%^
)99client closed	R_&3
1closedrequest aws	R_&3
(code accepted	R_"&
.lready	Rf"&
4reported	Rf"&
-bad	Jq"&A&
0gateway	Rq#&
0request	Rq"&
-conflict	Rz"&
0tinue	Rx!&
.reated	R~!&
-early	R{!&
2hints	R{!&
.xpectation	Rc#&
8failed	Rc#&
-failed	Rh#&
3dependency	Rh#&
.orbidden	Rt"&
/und	Rj"&
-gateway	Rs#&
4timeout	Rs#&
.one	R{"&
-http	Rt#&
1versionnotsupported	Rt#&
-im	Jg"&>&
/ateapot	Rd#&
`)

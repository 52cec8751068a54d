sitegenSearch("nb199f33e-14",`!status upstreamstatus	Rb&1
*ri	N|!3!AF&
+ls	Rm&^
*se	Ro"&
,s	Rp!O
)variant	Rw#&
)was	Ro%&
*e	Fl!H?:c!3*,
*hat	R|#:
+en	Rz":
,re	Rm!V
*ithout	No!O~!:
(306switch proxy	Rp":
1proxy in	Rp":
(404not found	Rp!O
)19authentication timeout	Rs%^
9timeout no	Rs%^
)99client closed	Rb&3
1closedrequest aws	Rb&3
(code accepted	Rb"&
.lready	Rh"&
4reported	Rh"&
-bad	Ns"&A&
0gateway	Rs#&
0request	Rs"&
-conflict	R|"&
0tinue	Rz!&
.reated	Ra"&
-early	R}!&
2hints	R}!&
.xpectation	Re#&
8failed	Re#&
-failed	Rj#&
3dependency	Rj#&
.orbidden	Rv"&
/und	Rl"&
-gateway	Ru#&
4timeout	Ru#&
.one	R}"&
-http	Rv#&
1versionnotsupported	Rv#&
-im	Ni"&>&
/ateapot	Rf#&
/used	Ri"&
.n	Rp!,
/sufficient	Rx#&
9storage	Rx#&
/ternal	Rq#&
5servererror	Rq#&
-length	R~"&
3required	R~"&
.ocked	Ri#&
/op	Ry#&
1detected	Ry#&
-method	Rx"&
3notallowed	Rx"&
`)

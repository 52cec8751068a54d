sitegenSearch("n76889862-14",`!status uses	Rn!O
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
/used	Rg"&
.n	Rn!,
/sufficient	Rv#&
9storage	Rv#&
/ternal	Ro#&
5servererror	Ro#&
-length	R|"&
3required	R|"&
.ocked	Rg#&
/op	Rw#&
1detected	Rw#&
-method	Rv"&
3notallowed	Rv"&
.isdirected	Re#&
8request	Re#&
.oved	Ri"&
2permanently	Ri"&
`)

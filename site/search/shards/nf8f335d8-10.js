sitegenSearch("nf8f335d8-10",`!status uses	Rl!O
)variant	Rs#&
)was	Rk%&
*e	Fh!H?:c!3*,
*hat	Rx#:
+en	Rv":
*ithout	Rh%:
(306switch proxy	Rl":
1proxy in	Rl":
(404not found	Rl!O
)19authentication timeout	Ro%^
9timeout no	Ro%^
)99client closed	R}%3
1closedrequest aws	R}%3
(code accepted	R}!&
.lready	Rd"&
4reported	Rd"&
-bad	Jo"&A&
0gateway	Ro#&
0request	Ro"&
-conflict	Rx"&
0tinue	Rv!&
.reated	R|!&
-early	Ry!&
2hints	Ry!&
.xpectation	Ra#&
8failed	Ra#&
-failed	Rf#&
3dependency	Rf#&
.orbidden	Rr"&
/und	Rh"&
-gateway	Rq#&
4timeout	Rq#&
.one	Ry"&
-http	Rr#&
1versionnotsupported	Rr#&
-im	Je"&>&
/ateapot	Rb#&
/used	Re"&
.n	Rl!,
/sufficient	Rt#&
9storage	Rt#&
/ternal	Rm#&
5servererror	Rm#&
-length	Rz"&
3required	Rz"&
.ocked	Re#&
/op	Ru#&
1detected	Ru#&
-method	Rt"&
3notallowed	Rt"&
.isdirected	Rc#&
8request	Rc#&
.oved	Rg"&
2permanently	Rg"&
`)

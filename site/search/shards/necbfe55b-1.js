sitegenSearch("necbfe55b-1",`!unnoticed soap	Rz#:
#official and	Rr%%
-bandwidth	Rp!3
6limitexceeded	Rp!3
-or	Nl&t2{#!{*
%rdered collection	Rk#h
#packed in	R%,
(s to	Ra#3
%lug the	R_'H
%repared it	Rt#3
&ocessable content	Bl!*#,!A#3&t#AR(!?
0entity	Jp!3&tT(!,
/content both	Rp!3
7in	Rp!3
7since	Rh#&
/entity deprecated	Rh#&
6into	Rp!3
#readable bytes	R_&:
-file	R)(
&lated meaning	Rl%3
&served for	Rc'3
-ones	Rc'3
%olled again	Rh"&
#safe link	RR(
)request	Nq":-O
%een we	Rr#H
%ourced sentence	R~#3
%upported media	Jn!,!A*AM(!?
0thod	Rr#f
.type	Rc#&
#til 13	No!A1,
(30	Ri&&
(a	RH,
)n	R~!H
(it	>l!H'{!PH,3&V%mg!O#T*3
*s	Rm&3
(nobody	Rq#H
(other	Rr#:
(templates	Rn&,
*n	Rz&3
)hat	No#f+:
*e	>n!O%3!:%A(3,:G3.:7&!V7,):
+n	Fz!f):i",4*
+y	Jn#:":k!3
)ime	Rf%&
(when	R|&{#
(you	Rq&A
#usable is	Ru#3
+or	Rs#f
+the	Rd%V
&ed and	Rp!:
)before	Rp"&
`)

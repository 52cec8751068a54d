sitegenSearch("n746370e1-12",`!version must	Ry!f
*not	Fl!H#:(Hb!(!?!f
+umber	J{!H2H[:
*of	:j!:#H*H(,#:3,+3&3!A03,&!,",!?,:B3,3
+n	Rn!O
+r	Fz"Hq!t-F'{#
+utput	R_%8
*prints	Rk&%
*response	R_%8
+fc	Rj#3
*status	Rt#?
*than	Rg"H
-t	Bt!343":M3!A!f-,
,e	Rg"H
+itle	J{"?#?8?
+o	Jg"3Df
,ok	Rz!,
+ransmits	Rd#A
*unless	Rj#f
*was	R_%:
+ith	Fk!APO%f83
*you	Jt!AW?
)s 3.8	Rz!:
+a	J}"fJ:
,dd	Ju!O#^
,nd	Rk#V
-swer	Rg&&
,re	Rt#:
+in	Rw!O
,s	Rh"3
,t	Rt#,
+may	Rt#:
+of	Bu!:)H-&<:S3F:
,r	Rp!H
+that	Jg#30,
-e	Ru!O
%y lines	Ro"f
(ong	Rm#3
'mention	Rn#:
(oment	Rb%3
'often	Rm#&
'same	Ji#O6:
'top	R,,
"ia 1.0	Rc#?
(1	Ra"?
&2	Ri#?
&header	Rb&3
,s	Ry#m
&name	Ro!:
&which	Ra":
#deo a	R_"3
(load	Rd"h
(mp4	R|!?
(of	R|!A
)r	Rd"3
's 512	R|!?
)http	R|!?
#ew catalogue	Rz&,
0js	Rz&,
'it	Rc"&
'js	Rl&O
'should	Rc"3
'that	Rc"H
&er opens	Rd"3
)wait	Rd"f
+nts	Rd"f
`)

sitegenSearch("n2849998f-7",`!meta httpequiv	Ry#?
'property	Rt&1
%hod 405	Jl!,-3
+8	Rn!:
)after	B}!,-&"&"&&&"&
*nd	>s!,":#3"&9&!:%O&3;&*:
*t	Ra#&
*uthentication	Rr!^
)brew	Rp#H
*ut	Rv"&
)failure	Jg&&"&
)gets	Rv!3
*iven	Rv!3
)here	Rt!V
*ow	Rv!&
)if	Ri"3
*s	Bl!H@:!H-,!f;3e!M
*t	Ru!O
+self	Rv"H
)matters	Ro"3
+y	Jk!:>:
)not	Bl!,!A*AC(!?;?Z[
)of	Rv!,
*nly	Jp":&H
*ther	R_%3
)post	Rp#f
)send	Rv"3
*o	Ro",
*tays	Rv!3
)that	Fu"H",!f;,!Ap!3
+e	Jk!%-%AH
,re	Rp"&
*itle	Rp#?
*o	Rv!3
)unchanged	Ro":
*rl	Ro!F
,effective	Ro!F
)was	Jk":4,
*hat	Rl!,
+en	Rw!%
+ose	Rv"O
*ill	Rv&A
+th	Jt"f=H
(s a	Jo!,>3
+nd	Fi!H%V+OBV
+re	JZ,~!:
*batches	Rq!,
*concerned	Rg#O
*get	Rv&:
*in	Ri#H
+t	Rb"O
*may	Rq#:
*of	Re"3
*stand	Re"O
-y	Rj":
+uch	Rh#O
*that	Jp!HG,
,e	Rv"H
*were	Rv!3
+hich	Ro#f
%ric http	R}#3
-codeelb4xxcount	R}#3
(s that	Rc&3
"get reports	Rx#?
`)

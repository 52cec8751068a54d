sitegenSearch("nfb9e56c2-3",`!ietf works	Rp%:
&s draft	Rq%:
"f 4xx	Ru!A
%a	:@,G:&t'3,:#f93)3-3!f'H%f#f%3;:!O(X%:GH
&ccess	Rw!m
+controlexposeheaders	Rw!m
&lways	Ro&1
&n	Rq!O
&pplication	Rr!?
&t	Rg":
%both	J1:h!%l!:
%cached	Nn!Vi!3
&i	Ro&8
'commitbranch	Ro&8
&lients	Rh#f
&ontent	Ry!3
,type	Ry!3
&redentials	Rv",
%data	Rn%8
)error	Rn%8
%entries	R/:
&rror	Rm!O
&very	F5:s!:.fn!:
*thing	Rg"3
%for	R_#,
&uture	Rf#H
%get	Rv"H
&ithub	Ro&1
+ref	Ro&1
%header	Ri#3
%it	2%:(:0:#,(:/:>%#V",!m#:!V"3#t',!3!{!"H&&#O%f#O%:%f"H",!3,f",!3!O*3"3%3#f"f"f"3","H%O":#3#H!O!f"3!:%3",.:':*V":03%&!:
%load	R{"3
'cation	Nx!A5:
%many	Rb"O
'tch	>n!,-:!V,?:3%3!H!O/&!3!:/3_!:
&odified	Nm!AB3
're	Rn&f
%need	Jw!HE:&:
)ed	R{"&
'ither	Rs"f
&ginx	Jq!ADHL:
&o	Jk!3<353
'ne	Bm!A&{!93!?!H'3!:!f33/3m!:
't	Fx!:O&3fU{!
(hing	BS::A.{!13#3
%one	J{!:03!Hk!:
'ly	Rz"f
`)

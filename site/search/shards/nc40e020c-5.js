sitegenSearch("nc40e020c-5",`!ids change	Ro&O
&fragments	Rv&{*
&in	JK,5:
&of	BB,+,}#A!^(A#O
&raw	Ro&&
&that	JC,m%%
'o	Rf&H
"e http	Rr!F
#sg approved	Rt#,
#tf are	Rh#f
'draft	Rq!:
'http	Rt#,
+api	Rq!:
+bis	Rx!&
'review	Ji!AB3
'works	Rj%:
&s draft	Rk%:
"f 4xx	Ro!A
%a	:?,C:%t'3,:#f93)3-3!f'H%f#f%3;:!O(X%:GH
&ccess	Rq!m
+controlexposeheaders	Rq!m
&lways	Ri&1
&n	Rk!O
&pplication	Rl!?
&t	Ra":
%both	F1:b!%l!:
%cached	Jh!Vi!3
&i	Ri&8
'commitbranch	Ri&8
&lients	Rb#f
&redentials	Rp",
%data	Rh%8
)error	Rh%8
%entries	R/:
&rror	Rg!H
&very	F4:n!:.fn!:
*thing	Ra"3
%for	Ry",
&uture	R_#H
%get	Rp"H
&ithub	Ri&1
+ref	Ri&1
%header	Rc#3
%it	2%:(:/:#,(:/:9%#V",!f#:!V"3#t',!m"H&&#O%f#O%:%f"H",!3,f",!3!O*3"3%3#f"f"f"3","H%O":#3#H!O!f"3!:%3",.:':*V":03%&!:
%load	Ru"3
'cation	Jr!A5:
%many	R{!O
'tch	>h!,-3!O,?:3%3!H!O/&!3!:/3_!:
&odified	Jg!AB3
`)

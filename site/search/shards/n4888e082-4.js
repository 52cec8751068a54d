sitegenSearch("n4888e082-4",`!200 201	Jo!,#^*m!}!
(3	Rm!3
(4	Rv!V
(6	Ry!,
&301	Rm!V
&400	R{!h
(1	Rl!A
&5120331	Rh%1
&a	Rc"H
'nd	>l!3':*{!(:!H%,!3"3,h(H
'pi	Ro%3
're	Rn%A
's	Ft!m03!HT:*:
&believes	R_#H
'rings	Ri"3
&caches	Rt#H
(nnot	Ru!A
&data	Rt!H
&each	Rf"f
&for	Nl!,!313
'rom	Rn":
'ull	Rl"H
&goes	R_":
(ogles	Rw"m
&has	Rn"3
'ides	Ru!A
&if	Fy!{!)f%f,:
'ncluded	Nl!3'^
(stead	Rn",
's	R_"O
&levels	R-,
&means	Rf":
&no	R_"O
(store	R_"O
'umbers	Rb#A
&of	Rl!H
'k	>m!?",+8#1!d&?#(!?*?o"8
'n	Rc"3
'r	Bm!f.,!{")3!h"3'f"3
&page	Rm"H
&retries	R_"H
'fc	Jl!,1:,3
&state	Rh%8
&takes	R}!f
'ells	Rt!,
'hat	Jw!VGHRA
(en	Rq!O
'o	Fl!A9H#3*3
&whatever	Rl!%
(en	Rc":
(ich	Rb"O
)le	Ny!H(H
'ith	:n!3!A-,!O*H#3"3"3%3"3!H/3!H!f.3/H?Q
'ould	Fm!:)V;HGm
%0 09	Rz#?
'as	Rz#,
'bytes	Rb#f
'http	Rz#?
'saying	Rz#&
%2 http	R|!?
'january	R|!?
%3 09	R|!?
%7 440	Ru%,
`)

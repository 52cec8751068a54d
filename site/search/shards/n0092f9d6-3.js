sitegenSearch("n0092f9d6-3",`!2.3 where	Rb&:
%4 did	Re#:
'handed	Ry":
#4.71 a	Ru#:
*nswered	Ro#m
)did	Rh":
)for	R|#3
#7 and	Jy":-:&:
"0 0.0	Re%8
'4	Re%8
&5	Rw"?
%192.0.2.10	Re%8
%2.1	Re%8
%480	Rm#?
%a	Ra'V
&nd	Bn!O.:#:&:):':M:
'swered	R_#:
%both	Rd#:
%did	Jy":5:
'scarded	Rc":
%each	Ri#:
%fetch	Ju!O"3!m
%gmt	Jk#?<?
%if	Rt#f
%java	Rg":
%k	Rp&A
&b	Jm#Ae!A
%made	Re#:
&illiseconds	R{!f
'nutes	Jj"O"O
%redirects	Jv!H4f(:
%seconds	Rz!3
'rver	Jp#H&:
&tayed	Rn":
%to	Jo!:v!&
%warnings	Rn&,
#0 000	R}&:
&101	Rv&A
&201	Jm!,,^!o
(3	Rk!3
(4	Rt!V
(6	Rw!,
&301	Rk!O
&400	Ry!h
(1	Rj!A
&5120331	Rf%1
&a	Ra"H
'nd	>j!3':*m(:!H%,!3"3,h(H
'pi	Rm%3
're	Rl%A
's	Fr!m03!HT:*:
&believes	R}"H
'rings	Rg"3
&caches	Rr#H
(nnot	Rs!A
&data	Rr!H
&each	Rd"f
&for	Jj!,!313
'rom	Rl":
'ull	Rj"H
&goes	R}!:
(ogles	Ru"m
&has	Rl"3
'ides	Rs!A
&if	Fw!m)f%f,:
'ncluded	Rj!3
`)

sitegenSearch("na9cf8f29-4",`!200 on	R~!3
'r	Bi!^.,!t)3!h"3'f"3
&page	Ri"H
&retries	R{!H
'fc	Fh!,1:,3
&state	Rd%8
&takes	Ry!f
'ells	Rp!,
'hat	Fs!VGHRA
(en	Rm!O
'o	Fh!A9H#3*3
&whatever	Rh!%
(en	R~!:
(ich	R}!O
)le	Ju!A(H
'ith	:j!3!A-,!H*H#3"3"3%3"3!H/3!H!f.3/H?Q
'ould	Fi!:)V;HGm
%0 09	Rv#?
'as	Rv#,
'bytes	R}"f
'http	Rv#?
'saying	Rv#&
%2 http	Rx!?
'january	Rx!?
%3 09	Rx!?
%7 440	Rq%,
'by	Rs%3
%8 for	Rl%&
#1 202	Ri!3
(4	Jk!,,^
&after	Rp!V
'nd	Ju!A*f
&cacheable	R|!O
'reated	Bj!,.?#?#?#(!?E?
&description	Ru![
&for	R|!H
&https	Rx!?
&if	Ju!,!m)f
's	R|!3
&lamp	Ry&F
'ook	Ry&M
&md	Ry&A
&names	Ry&?
&or	Fp!m'o03
&there	Ry&?
'o	R|!H
&when	R{!3
'ith	Ju!,53
&you	R|!f
%0 18	Re&?
'and	Rm%,
'since	Re&,
%1 is	Re&:
%2 and	Rw#f
'the	Re&,
%4 allows	Rb#3
'googles	Rm%,
'long	Rn":
'rfc	Rk"3
%6 before	Rl#:
'when	Rt%3
%7 mark	Rb#f
%9 without	Rg%3
`)

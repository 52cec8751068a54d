sitegenSearch("nb3da8062-4",`!length 74	Rh#?
)8	Ri!?
*3	Rs#?
*8	Rv#?
*9	R}!?
)91	Ru#?
*3	R~!?
*56	Rp%?
*6	Jw"?>?
*9	Rs"?
)alone	R|"H
*mazon	Rz":
*nd	Jz",!He",
*s	Rq&H
)curl	Rb":
)even	R_"H
)first	Jz"3#:
*or	Rb"H
)header	Rz"&
)in	R_#3
*s	Fb"H::!?d":
)missing	Ra":
)of	Bj!A*A1H::?:
*r	Rb",
)required	Fj!A*A"HH(!?!h
*fc	Jb"f:,
)that	Fj"H23d"3
*itle	Rz"?
)was	Rz"H
*ith	J}"38H
#ss and	Rs":
'by	Ri%H
'common	Rc#:
'in	Rv&3
(t	Rr"3
'often	Js":Q,
'than	Ft"O;Oj!3
)e	RP,
'where	Ri!:
&on is	Rt!3
#t a	B6:e!H(:0,V:
'll	Rf&:
'n	R}%:
&body	Rn!?
&callers	Rj#f
'lients	Rm"H
'url	Rm!,!3
&down	R}%V
&each	Fs!O"3a!Hg!:
&git	Jk&1*,
&it	Ft!H(,#Hb!:
&monitors	Rk%:
&neither	Rs!:
&one	Jt!HOf
'ptions	Rg!V!t
&parallel	Rp":
'eople	Rp%:
&scripts	Rh!:
'itegen	Rm&f
&the	:8:PH*:(H.f/3-H/H(H#H#3(:(:<:":.m3H
)m	Rx"H
&where	Rd!:
%s a	Fb"H;O-,
(n	Rr"f
'it	Rv%,
`)

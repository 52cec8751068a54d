sitegenSearch("n746370e1-14",`!wait how	Rl#,
'long	Rh&:
'or	Rg#3
'rfc	J_"3;,
'some	Rt%:
'the	Rm!f
(wo	Rf%:
'until	JG,c"3a!:
'when	Rd"f
&ed for	Jo!AK&!3;&
)in	Rb&&
)over	Ra%3
)too	Rb&:
)until	Rc":
&ing does	Ri#3
*for	Fx!f#H*HOf
*in	R}!H
*some	R_&O
*they	R{!:
+ime	Fo!,"H',^H
.s	Ru!,
*until	Rl!O
*with	Ry"3
&s and	R~":
)s	Rl#:
(for	>r!3(:&3%:%HF3-f=,2:?:
(the	Rs#A
(with	Rl!O
%ve a	Rj&:
(change	Rn&V
(it	Rn&*
(rule	Rn&*
(some	Rn&V
(the	R5:
'd 0	Rk&1
)a	Rn&V
)each	Rn&H
)for	Rr&:
)no	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&(&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&%&"&"&"&"&%&"&"&+&"&"&"&"&"&"&"&"&"&"&
)sg020	Rj&{!
)with	Rj&{!
)yes	:2&"&"&"&"&-&)&"&(&"&&&"&"&"&"&"&"&"&
'r if	Rc!:
*s	Rc!,
)lifts	Rj&{!
)not	Rc!(
)that	Jc!,i#{!&V
)which	Rq&A
*ith	Rc!:
-out	R/,
*ould	Rc!,
(s and	Rj&&
*stays	Rc!,
*waivers	Rc!&
's a	Rc!&
)the	Rn&H
#kes it	Ra&,
%ing somebody	Ry"H
`)

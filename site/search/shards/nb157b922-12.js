sitegenSearch("nb157b922-12",`!pdf http	Rp#f
&rel	Rd"?
&status	Rs"?
&was	Rs"3
"eak bytes	Rg&3
&bytes 14680064	Rg&1
,rendering	Rg&3
#er that	Rc&3
#m key	Rw%1
#ople a	Jn!fn#H
*nd	F|!:<fd!:2&
)behind	Rd%3
)close	R{%O
)edit	Jv"323
)get	Ra#V
)hours	Rp"f
)in	Rt%:
)link	JD,n%%
*oad	Rg#,
+ok	Ji#fg!,
)meet	RN1
)not	Rq"m
)read	Jj!^J3
+load	Rm%:
)say	Rq!m
*earch	JX,2^
+e	Ro%&
+nd	Rn%:
)take	R_#3
*hen	Rz"H
+rough	Ri"H
*ime	Re!H
*ype	R>,
)understand	Rl!%
)want	Ri"3
*ho	Fn!3b",/:+%
,se	R|%3
*ill	Rw"A
+th	RT,
*ork	Rw#3
*rite	R',
#r cent	Ro!V
&day	Rq!,
&entry	R4,
&field	Rb#V
&item	Js!H/f
&minute	Jq!1c!3
&resource	Rd&3
'oute	Ro!A
&second	Rq!,
%cent encode	R|&&
0d	Rq&,
)encode and	R|&&
/d and	Rq&,
%fectly good	Rk#&
%haps 303	Rs!A
*a	R&,
*finished	Rb%:
%iod most	Rg%V
)than	Rg%,
%malink is	Rg&{&
,lost	RD(
+s are	Rg&V
-default	Rh&A
-how	Rn&A
`)

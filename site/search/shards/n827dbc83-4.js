sitegenSearch("n827dbc83-4",`!disk any	Rx#3
'catalogue	RO3
0yaml	RO3
'e1	RO3!:
)md	RO3
(rror	RO:
,s	RO1
'full	>21&1,,)1!8%3>1"1e#m"3&A,?
'gone	RG1
'is	611%1"1"1"1"1'1"1"1"1#1(1"1"3%1#1"1'1"1"1"1"1-1"1s!,XO-?
'match	Rq&T
'of	RR,
(r	Nm&{&#H
'pdf	RR1
'space	Rx#&!3
'the	Nx#Hj!:
*y	Nv&V*%
(itle	Rq&T
'without	Rn&,
&01 delete	R{&*
*isk	R{&?
)helps	R{&*
'2 buy	R{&*
)no	R{&?
'7 in	Rq&V
&full beside	R@,
&s fill	R41
(grew	Rw&F
(keep	R?,
(md	R{&*
(of	RA,
(that	RV8
)reat	RN,
(use	Rx&3
%play this	Ra#:
)name d	Rj#?
.plan	Rj#?
&utes broken	Rn!,
%regard such	Ry",
%t builds	Ro&,
'make	Rq&,
'usr	Ro&*
&ant dependency	Rt#H
&inct callers	Ru!:!A
+label	Ru!,
*ion belongs	Ry!m
-s into	Ro!f
(guish it	Rf%3
&ributes the	Rp"f
+ion calls	Ro&,
(ct court	Rp#?
#v details	Ru&{"
%ide its	Rc'3
)what	Rc'3
"ns a	Rg%:
&changes	Rl%:
&entry	R{#f
'rror	Rl%(!3
`)

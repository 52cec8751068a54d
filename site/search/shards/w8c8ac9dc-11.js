sitegenSearch("w8c8ac9dc-11",`!builds	@j!Le"*;l!t#,#-!3!]##&%!+"#
(itegen=	!k&,
&t	<U3),"+!3#:716e&22Gh!9!N"F!N!|#&%!+%d#N##!8#%!)"%!.!{0
'in	@],"+!3#:g#9!L"|#&++)"%!.!1
#lk	T{!2
#rmese	Ts&8
%ning	Tx#*
&t	Tj#f
#siness	Ho"G"Fu!*
%y	Do!7"TG:.1.e*U*1
#t	0'3#'%:%3"+-32,#'#'&'!,3G"*!G">"%!:#+%U"N">!Q"F"4!G"0!G#+"9!G!e",#e#&!2!f"%"N#9!N"+!e#%%e#8!N!d*,!3"2!H"%#,#,(A%e",!9"%!+%+&2"f#1!A"2!9"m%?",%1**"1"7"7,1&0&*"%"*(T"7)1#L"?!z&.0!>#L"A"#"1!9#1"3!O
%ton	H}!2r"d,9
#y	H>2r!2!AX7N*
%er	T_&7
"w	Tg%)
#limited	Tg%#!)
`)

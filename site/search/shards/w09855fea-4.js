sitegenSearch("w09855fea-4",`!bars	Th"1
#se	@q!A31!G!N#F)2!G<eb!+!g")%d
&64	Tk!V
(url	T{&1
+safeb64decode	Tk!T
&d	Lv"22,
&line	To!2
&url	Hg&+!g")%d
%h	Li&+(k
%ic	De!9J9!G(?!Ga!>">
%ket	Ti#G
#tch	Do!?&G(e#2'f;2+1
'es	Hm!+('/gDV
"cp	Lh&)0U
`)

sitegenSearch("",`!"#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~
a about an and any are as at be but by can could do does for from get got has have how i if in into is it its me my no not of on or our should so than that the their them then there they this to up use was we what when where which while who why will with would you your
Aae Ddz Iij Llj Nnj Ooe Sss Tth
80-a9 ab-ac ae-b4 b6-b9 bb-bf 2c2-2df 37e-37e 387-387 55a-55f 589-58a 5be-5be 5c0-5c0 600-61f 66a-66d 6d4-6d4 964-965 2000-200a 200e-205f 2061-20cf 2100-2bff 2e00-2e7f 3000-3004 3007-3030 303d-303f 3200-33ff d800-f8ff fe10-fe1f fe30-fe6f ff5f-ff65 ffe0-ffff 1f000-1ffff e0000-10ffff
ad-ad 300-36f 483-489 591-5bd 64b-65f 1ab0-1aff 1dc0-1dff 200b-200d 2060-2060 20d0-20ff fe00-fe0f fe20-fe2f feff-feff
e00-eff 1000-109f 1780-17ff 3041-30ff 3100-31ff 3400-4dbf 4e00-9fff ac00-d7af f900-faff 20000-3ffff
c0	aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkkllllll??llnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbb????occdd???eeeffgg?iikkllmnnoooggpp?????ttttuuuvyyzz????????w????DDDLLLNNNaaiioouuuuuuuuuueaaaaAAggggkkoooo??jDDDgg?wnnaaAAooaaaaeeeeiiiioooorrrruuuussttyyhhnd??zzaaeeooooooooyylntj??accltsz??buveejjqqrryy
386	α εηι ο υωιαβγδεζηθικλμνξοπρ στυφχψωιυαεηιυ?????????????????σ???????ιυουω
400	ѐеђѓєѕіїјљњћќѝўџабвгдежзийклмнопрстуфхцчшщъыьэюя?????????????????????????????????е??????????????ѡ?ѣ?ѥ?ѧ?ѩ?ѫ?ѭ?ѯ?ѱ?ѳ?ѵ?ѷ?ѹ?ѻ?ѽ?ѿ?ҁ??.......ҋ?ҍ?ҏ?ґ?ғ?ҕ?җ?ҙ?қ?ҝ?ҟ?ҡ?ң?ҥ?ҧ?ҩ?ҫ?ҭ?ү?ұ?ҳ?ҵ?ҷ?ҹ?һ?ҽ?ҿ?????????????????ӑ?ӓ?ӕ?ӗ?ә?ӛ?ӝ?ӟ?ӡ?ӣ?ӥ?ӧ?ө?ӫ?ӭ?ӯ?ӱ?ӳ?ӵ?ӷ?ӹ?ӻ?ӽ?ӿ?ԁ?ԃ?ԅ?ԇ?ԉ?ԋ?ԍ?ԏ?ԑ?ԓ?ԕ?ԗ?ԙ?ԛ?ԝ?ԟ?ԡ?ԣ?ԥ?ԧ?ԩ?ԫ?ԭ?ԯ?
531	աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ
1e00	aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasssS?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy
ff01	               0123456789       abcdefghijklmnopqrstuvwxyz      abcdefghijklmnopqrstuvwxyz    
cacheable	Cacheable	explicit	heuristic	interim	never
curl_retries	curl --retry repeats it	no	yes
severity	Severity	error	warning
waivable	Can be waived	no	yes

2
!#cacheable=explicit	wd2a3f353
!mswdv	

2
!0 0	n28473f13
!az 09	
!everybody else	
!length 161	
!proppatch hits	
!statuscode unauthorized	
!words in	

1
!aaaa	ff0f01c3b
"lgorithm	
"rchives	
!badgateway	
"races	
!caused	
"lients	
"oncludes	
"rawler	
!deltabase	
"ivide	
!embed	
"xceed	
!fence	
"ormer	
!gleam	
!hashed	f37800910
"ttpclienttimeout	
&requesturitoolong	
&statuscodepreconditionfailed	
,multiplechoices	
&transport	
!icon	
"nsufficientscope	
!jumping	
!licences	
!main	
"illiseconds	
"utation	
!nosuchform	
!ones	
!paragraphs	
"lainly	f0ea40be9
"rolonged	
!query	
!referrerpolicy	
#questid	
"ole	
!sectionunknown	
"horter	
"ourcedateepoch	
"tep	
"wallows	
!themes	
"ransferred	
!unit	
"seless	
!webdav	
!xhtml	f99855344

1
!aaaa	reec54849
!cnysevitca	
!deecxe	
#llac	
#riuqernoitacitnehtuakrowten	
#tceffa	
%uor	
"mseton	
!ecalper	
"docsutatsble	
"grup	
"lbuort	
"nil	
"rofereht	
"talpmet	
"vitcejbo	
!gnidnamed	r5db09f2c
%ppots	
%xif	
!hsab	
!kds	
!latnerap	
"ocotorp	
!mocelpmaxewww	
!net	
"oitacoltnetnoc	
&pmuser	
!oga	
!ptthsa	
!rehto	
#vrestluafed	
!sboj	
"ecnef	re2cf47cc
#koj	
#tacifitrec	
"htap	
"lru	
"noitseggus	
"rehto	
"seug	
"tnihylraeptth	
"utatstseuqerptthlmx	
!tceridni	
"hgit	
"nemyolped	
"rapretnuoc	
"uoemitredaehtneilc	
!wolla	
!ydit	r4a5151f4
"lreporp	
"titneelbassecorpnuedocsutatsptth	

2
!!!!!!	p9818c880
""%!+	
#g!#	

1
!!!!!!	t52c45c3f
#)!!	
#/!!	
#4!!	
#;!!	
#B!!	
#H!!	
#N!!	
#T!!	
#Z!!	
#c!!	
#i!!	
#j!!	
#k!!	
#l!!	
#m!!	
#n!!	t12ae624d
#o!!	
#p!!	
#q!!	
#r!!	
#s!!	
#t!!	
#u!!	
#v!!	
#w!!	
#x!!	
#y!!	
#z!!	
#{!!	
#|!!	
#}!!	
#~!!	t34e3908d
""!!!	
#"!!	
##!!	
#%!!	
#&!!	
#'!!	
#(!!	
#)!!	
#*!!	
#+!!	
#,!!	
#-!!	
#.!!	
#/!!	
#0!!	
#1!!	tef5290e6
#2!!	
#3!!	
#4!!	
#5!!	
#6!!	
#7!!	
#8!!	
#9!!	
#:!!	
#;!!	
#<!!	
#=!!	
#>!!	
#?!!	
#@!!	
#A!!	t1fd20d42
#B!!	
#C!!	
#D!!	
#E!!	
#F!!	
#G!!	
#H!!	
#I!!	
#J!!	
#K!!	
#L!!	
#M!!	
#N!!	
#O!!	
#P!!	
#Q!!	te831b804
#R!!	
#S!!	
#T!!	
#U!!	
#V!!	
#W!!	
#X!!	
#Y!!	
#Z!!	
#[!!	
#]!!	
#a!!	
#c!!	
#e!!	
#g!!	
#i!!	t6cc1fdf6
#k!!	
#m!!	
#o!!	
#r!!	
#t!!	
#v!!	
#x!!	
#{!!	
#}!!	
"#!!!	
#%!!	
#'!!	
#*!!	
#-!!	
#/!!	
#0!!	t91ddabdb
#1!!	
#2!!	
#3!!	
#4!!	
#5!!	
#6!!	
#7!!	
#8!!	
#9!!	
#:!!	
#;!!	
#<!!	
#=!!	
#>!!	
#?!!	
#@!!	tcb781251
#A!!	
#D!!	
#O!!	
`)

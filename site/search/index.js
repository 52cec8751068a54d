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
severity	Severity	error	warning
waivable	Can be waived	no	yes
cacheable	Cacheable	explicit	heuristic	interim	never
curl_retries	curl --retry repeats it	no	yes

2
!#cacheable=explicit	w859c18d0
!local	

2
!0 0	n87562ea0
!be configured	
!expression belongs	
!list knows	
!read d	
!the portal	

1
!aaaa	f51064110
"libabas	
"round	
!ban	
"ridge	
!certificatehtml	
"mdk	
"onnecting	
"ure	
!described	
"oubles	
!engines	
"xpects	
!finds	
"riendly	
!grpcstatus	
!hidden	f26fd6be8
"ttpmultiplechoices	
&statuscodefound	
0unprocessableentity	
,requestentitytoolarge	
&urlconnectionhttpnotacceptable	
!implemented	
"nvite	
!larger	
"ockdiscovery	
!meant	
"on	
!ngxhttpspecialresponsec	
!occupies	
"verlaps	
!permissions	
"revious	f525878eb
"ublication	
!record	
#port	
#views	
!searched	
"hell	
"old	
"tatusproxyauthrequired	
"urrogate	
!thanks	
"rain	
!uniform	
"rltwice	
!web	
!xff	

1
!aaaa	r16b0a39d
!cod	
!degdelwonkca	
#llornu	
#riuqernoitacitnehtuayxorpptth	
#tceridsim	
#vaheb	
"mxedni	
!ecilop	
"don	
"ht	
"lifsaredlof	
"nogptth	
"sac	
"tirwer	
!fbn	
!gnihsilbup	re5816f00
%sseug	
#pnoci	
!htiw	
!kramnommoc	
!litnuecruosertimiletarx	
!mees	
!neddibrofptth	
"oisivorp	
%tcennoclruptth	
"rettap	
!pirt	
!reffo	
#ttal	
"ue	
!secalper	
#irotisoper	rc250da09
#snopser	
"gnidaeh	
"llats	
"noitcennoc	
"redisnoc	
"selesu	
"tnemucod	
"utatsitlumedocsutatsptth	
!tcerideryltnenamrepptth	
"hgim	
"nemucodnepo	
"rac	
"uoemitdaerigctsaf	
!woh	
!ydobemos	
"ltcaxe	rbac7a18c
"titneelbassecorpnusutatsptth	

2
!!!!!!	pfa99b6dc
""%!)	
#h!!	

1
!!!!!!	t06b7e77a
#)!!	
#/!!	
#5!!	
#<!!	
#C!!	
#I!!	
#P!!	
#V!!	
#]!!	
#d!!	
#h!!	
#i!!	
#j!!	
#k!!	
#l!!	
#m!!	tb90afd3e
#n!!	
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
#}!!	t5d84625b
#~!!	
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
#0!!	t102c105b
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
#@!!	t6fdd3e65
#A!!	
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
#P!!	tf1751f69
#Q!!	
#R!!	
#S!!	
#T!!	
#U!!	
#V!!	
#W!!	
#X!!	
#Y!!	
#Z!!	
#^!!	
#a!!	
#c!!	
#e!!	
#g!!	
#i!!	t3276e956
#k!!	
#m!!	
#p!!	
#r!!	
#t!!	
#v!!	
#y!!	
#{!!	
#}!!	
"#"!!	
#%!!	
#(!!	
#+!!	
#-!!	
#.!!	
#/!!	tba1e053f
#0!!	
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
#?!!	t462aba68
#B!!	
#M!!	
`)

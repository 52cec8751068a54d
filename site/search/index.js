sitegenSearch("",`217
a about an and any are as at be but by can could do does for from get got has have how i if in into is it its me my no not of on or our should so than that the their them then there they this to up use was we what when where which while who why will with would you your
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
!#cacheable=explicit	w02b7e7c2
!should	wa358c5c2

2
!0 0	n0fa41700
!failed if	n93c3ab6f
!propfind projects	n180167d9

1
!aaaa	r4d43d255
!deliafnoitidnocerp	r2ced8749
#tpecca	rbaf116dd
!ecitcarp	r1d6cedd7
"lbatpecca	r1a262aba
"snopserpdi	r9cd1e2d4
!gnihtemos	r25c9241f
!hsab	red1bb0d3
!lootmorp	r2c2fb641
!noitacol	r132ce31d
!poretni	rd3157599
!rotcepsni	r5a9dcb84
!seodnu	r48a8f73f
"mees	refe92968
"seccath	rcb895331
!tcaf	r03d645cc
"netnoconptth	r1b6fef86
!xidneppa	rc5822391
!ytpme	r3ba2c078

1
!!!!	pff942644
#+	p8fffad6b
#4	pe646d4ae
#<	p8a08e437
#E	p04cfb6ae
#M	p0c801882
#U	pa69e9e57
#]	p8fe1bdd4
#_	pf66fe719
#b	p7f0ebe78
#c	pe1ed733f
#d	p6e4607e0
#f	p91c0e165
#g	p2552dc65
#h	p9ba89730
#j	pae12bc52
#k	p39ec464b
#l	p94885c0d
#n	p508ddda6
#q	pbc74c10b
#u	p3fd29be1
#x	p546cf926
#|	p4c737ec8
""!	pa80036cd
#%	p3cb47be5
#(	pbeb30033
#+	p6fd12128
#-	p4d8c32b9
#0	p9421ec4c
#3	pb3e5c8b6
#6	pec7e215f
#9	p21b91408
#<	pe078e117
#?	pf415158c
#B	p62cebc9b
#E	p1ea2c1c7
#G	p7466a062
#I	pbbb555e6
#L	pce977fc4
#O	pfa125412
#S	pee8bb45f
#W	p12e451d1
#Z	pec74eb15
#^	p9b56bea8
#b	p7bcb0ca5
#f	pbff3d123
#j	p92013834
#o	p94b1bca4
#s	pbfa29f7a
#v	pf946812e
#z	p0374e51a
"#!	p4e0a7d15
#%	pf501fed4
#(	p21049ee2
#,	pc1636527
#-	p04078010
#1	peb25e8bc
#A	p30a93741
`)

sitegenSearch("",`216
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
!#cacheable=explicit	wf1f86e75
!the	w423a50b1

2
!0 0	nbb19a46c
!first is	n454ffdc3
!repeats it	n46705063

1
!aaaa	r54d91fab
!deraelc	r13fc9a80
"net	r61cf1fec
!elbaifsitas	r48886a6e
"suaceb	rf0ab4e48
!gnillop	ra036cf0e
!kaeps	ra321413c
!mocrettiwthcraes	r2f4ff31d
!noitucexe	r17702159
!reraelc	rb45f323e
!segrof	r5b725144
"jemeht	rb9a616e2
"reliart	r23dc2f12
"wollaws	ra690a0f3
!tnetopmedinon	r10b81ed8
!yebo	re63d9b0b

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
#c	p91c440d1
#e	p8e92c4d0
#f	p37fde257
#g	pa1c74a9e
#i	pf2001f7a
#j	p459621be
#k	pa33b8072
#m	pc43c096f
#q	p14fd591c
#u	p9b280f98
#x	pc1ce1168
#|	p86d2b2d6
""!	p8fca7d44
#&	pd02d2225
#)	p14defa74
#,	p54b1cf16
#/	p6e8e9a11
#3	p72a7daf0
#6	pfe968b6d
#9	p18f5ef7c
#<	pb1a3664a
#?	p67025ee6
#B	p7aa458bf
#E	pe051b3b6
#G	p8559a50b
#J	p5de80d79
#N	pd9de30ec
#R	p39d7787e
#V	p710ab05d
#Z	p30fd6947
#_	p3a7b8170
#c	p565a6355
#g	pa95940c4
#k	p75828f85
#p	p12490db3
#u	p20a96534
#y	pfd8fae1c
#~	pdb99c1bd
"##	paac85d28
#'	pe5817e65
#+	pd62af1ad
#,	p972ca97c
#0	pfce700d8
#@	pfd749aa7
`)

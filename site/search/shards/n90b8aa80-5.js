sitegenSearch("n90b8aa80-5",`!that nothing	nb03fe27a
'repeats	
'structure	
'url	
#e 504	
&attributes	
&built	
&class	
'ode	
(ntent	
&dialogue	
&environment	
&film	
'ull	
&host	
&lamp	
'ong	n8f9a566d
&morning	
&offset	
'wner	
&policy	
&ratelimit	
'equest	
'ight	
&search	
'hares	
'tored	
&time	
&variable	
&work	
%ir outcome	
%m in	
&selves in	nc4f78382
%n repeat	
%re from	
%se a	
%y include	
#irteen are	
%s major	
'with	
#ree pages	
"ime and	
'zones	
#tel h1	
%le of	
"o 16	
%be	
%do	
%https	nb475f059
%monitors	
%repeat	
%strict	
%we	
#ken in	
#ld which	
#oearly 425	
#tal n	
"ransferred more	
#ee of	
#uncate that	
"urned unprocessableentity	
"wo catalogues	
&servers	
"ype image	
&s 1.8.0	nbbab17da
!under code	
#freeze site	
#less codekey	
#supported media	
"p its	
#load are	
#stream sent	
"rl session	
"se an	
%d it	
%s early	
"uid 4d0c8b9e00014000800000000000000b	
!value humanize	
#r as	
"ersion 6.6.1	
%y often	n77ebd2eb
!w is	
"aived with	
#rning sg060	
#s its	
&told	
#y to	
"eak candidate	
#bdav somebody	
#ll have	
"hat all	
'is	
'sitegen	
&ever the	
#en to	
%re it	
%ther headings	ne1abdc7e
#ich failure	
(program	
%le only	
#o sees	
%le nounusedvars	
%se name	
"ill last	
#th 403	
'an	
'errors	
'it	
'payment	
'the	
&in next	
&out ifrange	
"onders why	n4312a484
#rk for	
&s it	
#uld produce	
"riter fits	
&ten see	
"s and	
!x status	
"slt plist	
!yearly check	
"ou build	
&needed	
&write	
%r old	
!zone and	
`)

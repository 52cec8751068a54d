sitegenSearch("n86e85a9b-7",`!99.00 currency	R}!?
%9 for	Rs!V
#9 from	Rr%3!:
&is	Rr%3
&of	Rr%&
&request	Rr%(!?
"a41b2c3d4e5f607 fra	Rb%?
'43f0c1d2e3a ams	Rc%?
'5bb7f8e9d0c cdg	Rd%?
'73a1b2c3d4e lhr	Re%?
'8e2f3a4b5c6 fra	Rf%?
'a7c8d9e0f1a mad	Rg%?
'bf21e2f3a4b vie	Rh%?
'f11a2b3c4d5 waw	Rj%?
"f2c71e05b http	R|!?
"xx outside	Jr%&5&Q(
!a 1	Ro!F
%00	Jx!:!fK3}!,
&1	Rj#:
&2	Jw!A%3!H!h
&3	R{!H!h
&4	R|!3!:
%7	Jq"?A?
#200	:i!A"A!H*,!H!V%V&h&:!O%H"3#3!:(H"H",1H#H&3KA"A
&1	Jw!A)O"f
&2	Bl!O(t'A*3!O-3
&3	Ra"O
&4	Jj!H9:!H!O"f
&5	Jt!^0f}"3
&6	F|!3)3!O?H~!3
&7	>j!O#3":(A"32:",B3"3!O
&8	Rf":
%18	R|#3
%26	Rg"O
%xx	Jf"H2:G:
#300	Fh":(:#:F:
&1	Bk!:)A!t&34O!h(f":!f-3
&2	Bi!V"A*t9:!O!h":&:%H
&3	J_"f-:!O!f
&4	Fk!A!^B3!:!H33c"3
&7	Jo"O!f7H
&8	Fv!f;O;3F:
#400	:o!3!:%3@,!:!h#:+3%3&:#3!:!f'3!:#:!fH:(&"&"&"&!:
&1	BZ,/%!3!V(,&O@:!fh!,
&2	Rs"3
`)

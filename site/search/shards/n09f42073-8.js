sitegenSearch("n09f42073-8",`!9457 that	Rx&A
(ook	Rr!^
'with	Rr!&
"6 bytes	R{"A
"745 section	Ny!fEH
"9.00 currency	R_"?
%9 for	Ru!V
#9 from	Rt%3!:
&is	Rt%3
&of	Rt%&
&request	Rt%(!?
"a41b2c3d4e5f607 fra	Rd%?
'43f0c1d2e3a ams	Re%?
'5bb7f8e9d0c cdg	Rf%?
'73a1b2c3d4e lhr	Rg%?
'8e2f3a4b5c6 fra	Rh%?
'a7c8d9e0f1a mad	Ri%?
'bf21e2f3a4b vie	Rj%?
'f11a2b3c4d5 waw	Rl%?
"f2c71e05b http	R~!?
"xx outside	Jt%&5&R(
!a 1	Rq!F
%00	Jz!:!fK3}!,
&1	Rl#:
&2	Ny!H%3!H!h
&3	R}!H!h
&4	R~!3!:
%7	Ns"?A?
#200	:k!A"A!H*,!H!V%V#3#h&:!O%H"3#3!:(H"H",1H#H&3KA"A
&1	Jy!H)O"f
&2	Bn!O(t'H*3!O-3
&3	Rc"O
&4	Jl!H9:!H!O"f
&5	Jv!^0f}"3
&6	F~!3)3!O?H~!3
&7	>l!O#3":(A"32:",B3"3!O
&8	Rh":
%18	R~#3
%26	Ri"O
%xx	Fm!H<H2:G:
#300	Fj":(:#:F:
&1	Bm!:)A!t&34O!h(f":!f-3
&2	>k!V"A*t&35:!O!h":&:%H
&3	Nb"f-:!O!f
&4	Fm!A!fB3!:!H33c"3
&7	Nq"O!f7H
&8	Fx!f;O;3F:
`)

sitegenSearch("n167b2eb1-6",`!9205 section	Fi!^,^(f
'warns	Rs!^
%9 section	Jk!:t":
"457 appendix	Rl!^
'demands	Rl!A
(oes	Rl!%
'requires	Rl!:
'section	Fl!%!3!:KA-A+H
'that	Rr&A
(ook	Rl!^
'with	Rl!&
"6 bytes	Ru"A
"9.00 currency	Ry!?
%9 for	Ro!V
#9 from	Rn%3!:
&is	Rn%3
&of	Rn%&
&request	Rn%(!?
"a41b2c3d4e5f607 fra	R}#?
'43f0c1d2e3a ams	R~#?
'5bb7f8e9d0c cdg	R_%?
'73a1b2c3d4e lhr	Ra%?
'8e2f3a4b5c6 fra	Rb%?
'a7c8d9e0f1a mad	Rc%?
'bf21e2f3a4b vie	Rd%?
'f11a2b3c4d5 waw	Rf%?
"f2c71e05b http	Rx!?
"xx outside	Fn%&5&P(
!a 1	Rk!F
%00	Ft!:!fK3}!,
&1	Rf#:
&2	Js!A%3!H!h
&3	Rw!H!h
&4	Rx!3!:
%7	Jm"?A?
#200	:e!A"A!H*,!H!V%V&h&:!O%H"3#3!:(H"H",1H#H&3KA"A
&1	Fs!A)O"f
&2	Bh!O(t'A*3!O-3
&3	R|!O
&4	Ff!H9:!H!O"f
&5	Fp!^0f}"3
&6	Fx!3)3!O?H~!3
&7	>f!O#3":(A"32:",B3"3!O
&8	Rb":
%18	Rx#3
%26	Rc"O
%xx	Fb"H2:G:
#300	Fd":(:#:F:
`)

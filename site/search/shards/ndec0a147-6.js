sitegenSearch("ndec0a147-6",`!9112 section	>m!O"H5:"3),1H%,!3!:#:!H"323Z^
%3 section	>m!O'm):L3'3%3):S3
"205 section	Jm!^,^(f
'warns	Rw!^
%9 section	Jo!:t":
"457 appendix	Rp!^
'demands	Rp!A
(oes	Rp!%
'requires	Rp!:
'section	Fp!%!3!:KA-A+H
'that	Rv&A
(ook	Rp!^
'with	Rp!&
"6 bytes	Ry"A
"9.00 currency	R}!?
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
`)

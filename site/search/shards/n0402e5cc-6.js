sitegenSearch("n0402e5cc-6",`!9112 section	>k!O"H5:"3),1H%,!3!:#:!H"323Z^
%3 section	>k!O'm):L3'3%3):S3
"205 section	Fk!^,^(f
'warns	Ru!^
%9 section	Jm!:t":
"457 appendix	Rn!^
'demands	Rn!A
(oes	Rn!%
'requires	Rn!:
'section	Fn!%!3!:KA-A+H
'that	Rt&A
(ook	Rn!^
'with	Rn!&
"6 bytes	Rw"A
"9.00 currency	R{!?
%9 for	Rq!V
#9 from	Rp%3!:
&is	Rp%3
&of	Rp%&
&request	Rp%(!?
"a41b2c3d4e5f607 fra	R_%?
'43f0c1d2e3a ams	Ra%?
'5bb7f8e9d0c cdg	Rb%?
'73a1b2c3d4e lhr	Rc%?
'8e2f3a4b5c6 fra	Rd%?
'a7c8d9e0f1a mad	Re%?
'bf21e2f3a4b vie	Rf%?
'f11a2b3c4d5 waw	Rh%?
"f2c71e05b http	Rz!?
"xx outside	Fp%&5&P(
!a 1	Rm!F
%00	Fv!:!fK3}!,
&1	Rh#:
&2	Ju!A%3!H!h
&3	Ry!H!h
&4	Rz!3!:
%7	Jo"?A?
#200	:g!A"A!H*,!H!V%V&h&:!O%H"3#3!:(H"H",1H#H&3KA"A
&1	Fu!A)O"f
&2	Bj!O(t'A*3!O-3
&3	R~!O
&4	Fh!H9:!H!O"f
&5	Fr!^0f}"3
&6	Fz!3)3!O?H~!3
&7	>h!O#3":(A"32:",B3"3!O
`)

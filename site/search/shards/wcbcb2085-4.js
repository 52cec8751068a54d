sitegenSearch("wcbcb2085-4",`!item	<e!:"3*F)G(e)e.?89L>"0!79+#G'A(1!9"o!}!!}.
&s	D(+c!>a#L!e!j#-)z#)v!|"!z-
%st	Tn!?
`)

sitegenSearch("w73b8eb9e-4",`!item	<g!:"3*F)G(e)e.?89L>"0!79+#G'A(1!9"o!}!!}.
&s	D(+e!>a#L!e!j#-)z#)v!|"!z-
%st	Tp!?
`)

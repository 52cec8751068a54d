sitegenSearch("tc233b0a0-215",`!!#C!!	Input	input	Input	Files that cannot be read as what their names promise.
`)

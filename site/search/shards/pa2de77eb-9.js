sitegenSearch("pa2de77eb-9",`!!#6!!	manual/importing/	Import a catalogue			Codes that are documented already need not be written again. sitegen import makes a catalogue of what you have, and where there is no project yet, a project around it: The source is only read, and no file that exists is overwritten. Import once, then write on in the new files.
`)

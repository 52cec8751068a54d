sitegenSearch("p1c79c63b-11",`!!#,!!	manual/command-line/	Command line			sitegen --version prints the version. --help, or -h, after any command describes it.
`)

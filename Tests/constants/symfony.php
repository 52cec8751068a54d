<?php

// Prints every HTTP_ constant of the Response of Symfony's HttpFoundation that is a number. The package tells no version.
$package = 'Symfony/Component/HttpFoundation/autoload.php';
if (stream_resolve_include_path($package) === false) {
    exit(69);
}
require $package;

$response = new ReflectionClass('Symfony\Component\HttpFoundation\Response');
foreach ($response->getConstants() as $name => $value) {
    if (is_int($value) && str_starts_with($name, 'HTTP_')) {
        echo "$value\tResponse::$name\n";
    }
}

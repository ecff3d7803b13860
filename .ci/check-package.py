"""Checks that the packages have what their users expect of them.

usage: check-package.py FOLDER
"""
import pathlib
import re
import sys
import zipfile
import xml.etree.ElementTree as xml

CORE = 'QuoteAttribution'
EXTENSIONS = 'QuoteAttribution.Extensions.DependencyInjection'
TOOL = 'QuoteAttribution.Cli'
# What each may bring into a program that uses it. The tool brings its own.
DEPENDENCIES = {
    CORE: ['Microsoft.Extensions.DependencyInjection.Abstractions'],
    EXTENSIONS: [CORE, 'Microsoft.Extensions.Options.ConfigurationExtensions'],
    TOOL: [],
}


def find(folder, package, extension):
    return next((p for p in folder.glob(f'{package}.*.{extension}') if p.name[len(package) + 1].isdigit()), None)


def problems_of_metadata(metadata, package):
    licence = metadata.find('.//{*}license')
    if licence is None or licence.get('type') != 'expression' or licence.text != 'MIT':
        yield 'does not state its licence'
    for element, wanted in (('readme', r'README\.md'), ('icon', r'icon\.png'), ('description', r'.{40}'), ('tags', r'\w+ \w+'),
                            ('releaseNotes', r'(?s)## \[\d.*^- ')):
        if not re.match(wanted, metadata.findtext(f'.//{{*}}{element}') or '', re.MULTILINE):
            yield f'has no {element}'
    found = [d.get('id') for d in metadata.iter() if d.tag.endswith('}dependency')]
    if found != DEPENDENCIES[package]:
        yield f'depends on {", ".join(found) or "nothing"}'


def problems_of_documentation(archive, package):
    documentation = xml.fromstring(archive.read(f'lib/net10.0/{package}.xml'))
    documented = [member.get('name') for member in documentation.iter('member')]
    public = {name for name in documented if name.count('.') == 1 and name.startswith('T:')}
    if not public:
        yield 'documents no type'
    for name in documented:
        owner = 'T:' + '.'.join(name.partition('(')[0][len('T:'):].split('.')[:2])
        if owner not in public:
            yield f'documents {name}, which users cannot see'


def problems(folder, package):
    file = find(folder, package, 'nupkg')
    if file is None:
        yield f'no {package} package in {folder}'
        return
    where = 'tools/net10.0/any/quotes' if package == TOOL else f'lib/net10.0/{package}'
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        for wanted in ('README.md', 'icon.png', f'{where}.dll'):
            if wanted not in names:
                yield f'lacks {wanted}'
        yield from problems_of_metadata(xml.fromstring(archive.read(f'{package}.nuspec')), package)
        if package != TOOL:
            if f'{where}.xml' not in names:
                yield f'lacks {where}.xml'
            else:
                yield from problems_of_documentation(archive, package)
    symbols = find(folder, package, 'snupkg')
    if symbols is None or f'{where}.pdb' not in zipfile.ZipFile(symbols).namelist():
        yield 'has no symbols beside it'


found = [f'{package} {problem}' for package in DEPENDENCIES for problem in problems(pathlib.Path(sys.argv[1]), package)]
print('\n'.join(found) or 'complete')
sys.exit(1 if found else 0)

"""Checks that the library's package has what its users expect of it.

usage: check-package.py FOLDER
"""
import pathlib
import sys
import zipfile
import xml.etree.ElementTree as xml

ID = 'QuoteAttribution'


def documented_members(archive):
    documentation = xml.fromstring(archive.read(f'lib/net10.0/{ID}.xml'))
    return [member.get('name') for member in documentation.iter('member')]


def problems(folder):
    package = next((p for p in folder.glob(f'{ID}.*.nupkg') if p.name[len(ID) + 1].isdigit()), None)
    if package is None:
        yield f'no {ID} package in {folder}'
        return
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        metadata = xml.fromstring(archive.read(f'{ID}.nuspec'))
        documented = documented_members(archive) if f'lib/net10.0/{ID}.xml' in names else []
    for wanted in ('README.md', 'result.schema.json', f'lib/net10.0/{ID}.dll', f'lib/net10.0/{ID}.xml'):
        if wanted not in names:
            yield f'{package.name} lacks {wanted}'
    public = {name for name in documented if name.count('.') == 1 and name.startswith('T:')}
    for name in documented:
        owner = 'T:' + '.'.join(name.partition('(')[0][len('T:'):].split('.')[:2])
        if owner not in public:
            yield f'{package.name} documents {name}, which users cannot see'
    if not public:
        yield f'{package.name} documents no type'
    licence = metadata.find('.//{*}license')
    if licence is None or licence.get('type') != 'expression' or licence.text != 'MIT':
        yield f'{package.name} does not state its licence'
    if metadata.findtext('.//{*}readme') != 'README.md':
        yield f'{package.name} does not name its readme'
    symbols = package.with_suffix('.snupkg')
    if not symbols.exists():
        yield f'no {symbols.name} beside the package'
    elif f'lib/net10.0/{ID}.pdb' not in zipfile.ZipFile(symbols).namelist():
        yield f'{symbols.name} has no symbols'


found = list(problems(pathlib.Path(sys.argv[1])))
print('\n'.join(found) or 'complete')
sys.exit(1 if found else 0)

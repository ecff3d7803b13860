"""Prints "PASSED FAILED", summed over the TRX files of a folder.

usage: count-tests.py FOLDER
"""
import pathlib
import sys
import xml.etree.ElementTree as xml

NAMESPACE = '{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}'

passed = failed = 0
for report in pathlib.Path(sys.argv[1]).rglob('*.trx'):
    for counters in xml.parse(report).iter(NAMESPACE + 'Counters'):
        passed += int(counters.get('passed'))
        failed += int(counters.get('failed'))
print(passed, failed)

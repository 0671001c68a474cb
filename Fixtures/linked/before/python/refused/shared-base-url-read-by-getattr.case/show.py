import sys

import settings

print(getattr(settings, sys.argv[1]))

"""How AWS refuses, for the scripts beside this one."""
from botocore.exceptions import ClientError


def refusal(call, **kwargs):
    """The code and the HTTP status of a call that is refused; None where it is not."""
    try:
        call(**kwargs)
    except ClientError as error:
        return [error.response['Error']['Code'], error.response['ResponseMetadata']['HTTPStatusCode']]
    return None

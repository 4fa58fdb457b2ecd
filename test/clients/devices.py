"""What a device goes through, by boto3. Arguments: the endpoint of an emulator."""

import base64
import json
import os
import sys
import urllib.parse
import urllib.request

import boto3

endpoint = sys.argv[1]
cognito = boto3.client(
    "cognito-idp",
    endpoint_url=endpoint,
    region_name="us-east-1",
    aws_access_key_id="none",
    aws_secret_access_key="none",
)
name, password = "ada@example.com", "Correct-horse-9"


def control(path, body=None):
    request = urllib.request.Request(
        f"{endpoint}/_emulator/{path}",
        data=None if body is None else json.dumps(body).encode(),
    )
    with urllib.request.urlopen(request) as answer:
        return json.loads(answer.read() or b"{}")


def refused(call, error):
    try:
        call()
    except error:
        return
    raise AssertionError(f"{error} did not come")


pool = cognito.create_user_pool(
    PoolName="boto3",
    UsernameAttributes=["email"],
    MfaConfiguration="OPTIONAL",
    DeviceConfiguration={
        "ChallengeRequiredOnNewDevice": True,
        "DeviceOnlyRememberedOnUserPrompt": True,
    },
)["UserPool"]["Id"]
client = cognito.create_user_pool_client(
    UserPoolId=pool,
    ClientName="boto3",
    ExplicitAuthFlows=["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
)["UserPoolClient"]["ClientId"]
cognito.admin_create_user(UserPoolId=pool, Username=name, MessageAction="SUPPRESS")
cognito.admin_set_user_password(
    UserPoolId=pool, Username=name, Password=password, Permanent=True
)


def sign_in(typed=password):
    return cognito.initiate_auth(
        ClientId=client,
        AuthFlow="USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": name, "PASSWORD": typed},
    )


def code():
    query = urllib.parse.urlencode({"userPoolId": pool, "username": name})
    control("clock", {"advance": 60000})
    return control(f"totp?{query}")["code"]


refused(lambda: sign_in("Wrong-horse-9"), cognito.exceptions.NotAuthorizedException)
token = sign_in()["AuthenticationResult"]["AccessToken"]
cognito.associate_software_token(AccessToken=token)
cognito.verify_software_token(AccessToken=token, UserCode=code())
cognito.set_user_mfa_preference(
    AccessToken=token, SoftwareTokenMfaSettings={"Enabled": True, "PreferredMfa": True}
)
asked = sign_in()
assert asked["ChallengeName"] == "SOFTWARE_TOKEN_MFA", asked
result = cognito.respond_to_auth_challenge(
    ClientId=client,
    ChallengeName=asked["ChallengeName"],
    Session=asked["Session"],
    ChallengeResponses={
        "USERNAME": asked["ChallengeParameters"]["USER_ID_FOR_SRP"],
        "SOFTWARE_TOKEN_MFA_CODE": code(),
    },
)["AuthenticationResult"]
token, key = result["AccessToken"], result["NewDeviceMetadata"]["DeviceKey"]
confirmed = cognito.confirm_device(
    AccessToken=token,
    DeviceKey=key,
    DeviceName="boto3",
    DeviceSecretVerifierConfig={
        "Salt": base64.b64encode(os.urandom(16)).decode(),
        "PasswordVerifier": base64.b64encode(os.urandom(256)).decode(),
    },
)
assert confirmed["UserConfirmationNecessary"] is True
missing = cognito.exceptions.ResourceNotFoundException
assert cognito.list_devices(AccessToken=token)["Devices"] == []
refused(lambda: cognito.get_device(AccessToken=token, DeviceKey=key), missing)
cognito.update_device_status(
    AccessToken=token, DeviceKey=key, DeviceRememberedStatus="remembered"
)
device = cognito.get_device(AccessToken=token, DeviceKey=key)["Device"]
assert device["DeviceCreateDate"].tzinfo is not None
assert [d["DeviceKey"] for d in cognito.list_devices(AccessToken=token)["Devices"]] == [
    key
]
refreshed = cognito.initiate_auth(
    ClientId=client,
    AuthFlow="REFRESH_TOKEN_AUTH",
    AuthParameters={"REFRESH_TOKEN": result["RefreshToken"], "DEVICE_KEY": key},
)
assert refreshed["AuthenticationResult"]["AccessToken"]
cognito.forget_device(AccessToken=token, DeviceKey=key)
refused(lambda: cognito.get_device(AccessToken=token, DeviceKey=key), missing)
cognito.global_sign_out(AccessToken=token)
refused(
    lambda: cognito.list_devices(AccessToken=token),
    cognito.exceptions.NotAuthorizedException,
)
print("done")

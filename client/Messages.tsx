/** Where what was told appears. By itself, so that the page need not have it before its first picture. */
import { Notifications } from "@mantine/notifications";

export const Messages = () => <Notifications position="bottom-center" />;

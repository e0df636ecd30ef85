/** The name that verdicts are signed with; kept in this browser. */
import { useLocalStorage } from "@mantine/hooks";

/** What the server writes where nobody signs. */
const nobody = "user";
const longest = 100;

export const useSignature = () => {
  const [name, setName] = useLocalStorage({
    key: "rapporteur-signature",
    defaultValue: "",
    getInitialValueInEffect: false,
  });
  const signed = name.trim().slice(0, longest);
  return { name, setName, by: signed === "" ? nobody : signed };
};

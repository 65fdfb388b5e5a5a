/// Every word that a person sees, by place of use; Swedish. Another language is another such room.
public enum Words {}

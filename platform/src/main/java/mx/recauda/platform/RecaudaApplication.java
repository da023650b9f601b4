package mx.recauda.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The application. Each direct sub-package is a module; {@code docs/architecture} has the diagrams
 * generated from them.
 */
@SpringBootApplication
@Modulithic(systemName = "Recauda")
public class RecaudaApplication {}

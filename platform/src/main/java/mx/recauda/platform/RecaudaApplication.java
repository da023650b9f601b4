package mx.recauda.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The application. Each direct sub-package is a module; {@code docs/architecture} has the diagrams
 * generated from them. Components are named by their whole class name, because two modules may have
 * the same word for different things.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Recauda")
public class RecaudaApplication {}
